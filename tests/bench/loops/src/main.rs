//! The loops on this computer: cases on the standard input, results and nanoseconds as JSON lines.

use bench_loops::{Cases, LOOPS, Way, Years};
use diansuan::error::Error;
use diansuan_customers::{Month, Sample};
use std::io::{Read, Write};
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(40);

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [what, rows, path] = arguments.as_slice()
        && what == "sample"
    {
        return sample(rows.parse()?, path);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    if std::env::args().any(|argument| argument == "tariff") { years(&text) } else { cases(&text) }
}

/// Writes an export of so many invented customers in one month, 12 columns.
fn sample(rows: u32, path: &str) -> Outcome<()> {
    let last = Month::new(2026, 10).ok_or("no such month")?;
    let mut sample = Sample::new(rows, 1, last, 1, false);
    let mut file = std::fs::File::create(path)?;
    let mut part = Vec::new();
    loop {
        let more = sample.write(&mut part, 20_000);
        file.write_all(&part)?;
        part.clear();
        if !more {
            return Ok(());
        }
    }
}

fn cases(text: &str) -> Outcome<()> {
    let cases = Cases::read(text)?;
    show(&cases.results()?);
    for name in LOOPS {
        let (ns, _) = measure(64, |calls| cases.repeat(name, calls))?;
        println!("{{ \"loop\": \"{name}\", \"ns\": {ns:.1} }}");
    }
    Ok(())
}

fn years(text: &str) -> Outcome<()> {
    let years = Years::read(text)?;
    show(&years.results()?);
    for year in 0..years.count() {
        for (name, way) in Way::ALL {
            let (median, best) = measure(1, |calls| years.repeat(year, way, calls))?;
            println!(
                "{{ \"year\": {year}, \"loop\": \"{name}\", \"median\": {median:.1}, \"best\": {best:.1} }}"
            );
        }
    }
    Ok(())
}

fn show(results: &str) {
    for line in results.lines() {
        println!("{{ \"result\": \"{line}\" }}");
    }
}

/// Nanoseconds a call: the median of some rounds, and the best.
fn measure(least: u32, repeat: impl Fn(u32) -> Result<u64, Error>) -> Outcome<(f64, f64)> {
    let timed = |calls: u32| -> Outcome<Duration> {
        let began = Instant::now();
        std::hint::black_box(repeat(calls)?);
        Ok(began.elapsed())
    };
    let mut calls = least;
    while timed(calls)? < ROUND / 2 {
        calls *= 2;
    }
    let mut rounds = (0..ROUNDS).map(|_| timed(calls)).collect::<Outcome<Vec<_>>>()?;
    rounds.sort();
    let ns = |round: usize| {
        let time = rounds.get(round).copied().unwrap_or_default();
        time.as_secs_f64() * 1e9 / f64::from(calls)
    };
    Ok((ns(ROUNDS / 2), ns(0)))
}
