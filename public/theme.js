// Before anything is painted: the theme a reader has chosen, if any.
try {
  const theme = localStorage.getItem("diansuan-theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed; the system's theme is good enough.
}
