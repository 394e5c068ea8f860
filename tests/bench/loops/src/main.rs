//! The loops on this computer: cases on the standard input, results and nanoseconds as JSON lines.

use bench_loops::{Cases, LOOPS, Way, Years};
use diansuan::error::Error;
use std::io::Read;
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(40);

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    if std::env::args().any(|argument| argument == "tariff") { years(&text) } else { cases(&text) }
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
