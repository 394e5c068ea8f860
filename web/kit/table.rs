//! Tables of results.

use yew::prelude::*;

/// Draws a table: caption, heads and rows; cells after the first are figures.
#[inline(never)]
pub fn table(
    caption: &'static str,
    heads: &[&'static str],
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
) -> Html {
    let head = |(column, head): (usize, &&'static str)| {
        if column == 0 {
            html! { <th scope="col">{ *head }</th> }
        } else {
            html! { <th class="n" scope="col">{ *head }</th> }
        }
    };
    let heads: Html = heads.iter().enumerate().map(head).collect();
    let body: Html = rows.into_iter().map(row).collect();
    let foot = total.map(|total| html! { <tfoot>{ row(total) }</tfoot> }).unwrap_or_default();
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ heads }</tr></thead>
                <tbody>{ body }</tbody>
                { foot }
            </table>
        </div>
    }
}

fn row(cells: Vec<String>) -> Html {
    let cell = |(column, cell): (usize, String)| {
        if column == 0 {
            html! { <th scope="row">{ cell }</th> }
        } else {
            html! { <td class="n">{ cell }</td> }
        }
    };
    let cells: Html = cells.into_iter().enumerate().map(cell).collect();
    html! { <tr>{ cells }</tr> }
}
