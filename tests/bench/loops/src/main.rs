//! The loops on this computer: cases on the standard input, results and nanoseconds as JSON lines.

use bench_loops::{Cases, LOOPS};
use std::io::Read;
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(40);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let cases = Cases::read(&text)?;
    for line in cases.results()?.lines() {
        println!("{{ \"result\": \"{line}\" }}");
    }
    for name in LOOPS {
        let timed = |calls: u32| -> Result<Duration, Box<dyn std::error::Error>> {
            let began = Instant::now();
            std::hint::black_box(cases.repeat(name, calls)?);
            Ok(began.elapsed())
        };
        let mut calls = 64;
        while timed(calls)? < ROUND / 2 {
            calls *= 2;
        }
        let mut rounds = (0..ROUNDS).map(|_| timed(calls)).collect::<Result<Vec<_>, _>>()?;
        rounds.sort();
        let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
        let ns = median.as_secs_f64() * 1e9 / f64::from(calls);
        println!("{{ \"loop\": \"{name}\", \"ns\": {ns:.1} }}");
    }
    Ok(())
}
