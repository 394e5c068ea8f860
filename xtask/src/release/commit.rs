//! What is released: a commit, whose time every file of the archives bears.

use crate::Result;
use std::process::Command;

/// A commit.
pub(super) struct Commit {
    /// Its hash; with what is not committed, `-dirty` after it.
    pub(super) hash: String,
    /// In UTC, such as `2026-12-01T04:00:00Z`.
    pub(super) day_and_time: String,
}

fn git(args: &[&str]) -> Result<String> {
    let output = Command::new("git").env("TZ", "UTC0").args(args).output()?;
    if !output.status.success() {
        return Err(format!("git {}: {}", args.join(" "), String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

impl Commit {
    /// The one that is checked out; an error where files differ from it, unless that is wanted.
    pub(super) fn read(dirty: bool) -> Result<Self> {
        let mut hash = git(&["rev-parse", "HEAD"])?;
        if !git(&["status", "--porcelain"])?.is_empty() {
            if !dirty {
                return Err(
                    "there are changes that are not committed: a release is of a commit (--dirty to try)"
                        .into(),
                );
            }
            hash += "-dirty";
        }
        let day_and_time = git(&["log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ"])?;
        Ok(Self { hash, day_and_time })
    }

    /// Its time as archives write it.
    pub(super) fn time(&self) -> Result<zip::DateTime> {
        time_of(&self.day_and_time)
    }
}

fn time_of(text: &str) -> Result<zip::DateTime> {
    let parts: std::result::Result<Vec<u16>, _> =
        text.trim_end_matches('Z').split(['-', 'T', ':']).map(str::parse).collect();
    let parts = parts?;
    let [year, month, day, hour, minute, second] = parts.as_slice() else {
        return Err(format!("no time: {text}").into());
    };
    let small = |part: &u16| u8::try_from(*part);
    Ok(zip::DateTime::from_date_and_time(
        *year,
        small(month)?,
        small(day)?,
        small(hour)?,
        small(minute)?,
        small(second)?,
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_commit() {
        let time = time_of("2026-12-01T04:05:06Z").unwrap();
        assert_eq!((time.year(), time.month(), time.day(), time.hour(), time.minute()), (2026, 12, 1, 4, 5));
        assert!(time_of("yesterday").is_err());
    }
}
