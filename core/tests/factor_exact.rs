//! The factor's two decimals against exact arithmetic that shares nothing with the crate's: long
//! division by hand, then a whole-number square root, instead of a comparison of products.
//!
//! Ten million pairs (`DIANSUAN_SEED` repeats or varies them):
//!
//!     DIANSUAN_PAIRS=10000000 cargo test --profile native -p diansuan --test factor_exact
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::power_factor::factor_hundredths;
use diansuan::units::{KilovarHour, KilowattHour, Quantity};
use rust_decimal::Decimal;
use support::load;
use support::random::{Random, setting};

/// The largest energy a field accepts.
const MOST: u64 = 1_000_000_000_000;

/// P ÷ √(P² + Q²) in hundredths, half up: half of ⌊200 · P ÷ √S⌋ = ⌊√⌊40000 · P² ÷ S⌋⌋, rounded up.
fn expected(p: u128, q: u128) -> u8 {
    let (square, sum) = (p * p, p * p + q * q);
    let (mut whole, mut rest) = (0, square);
    for digit in [10, 10, 10, 10, 4] {
        whole = whole * digit + rest * digit / sum;
        rest = rest * digit % sum;
    }
    u8::try_from(whole.isqrt().div_ceil(2)).unwrap()
}

/// The most reactive energy with which `p` still rounds to k/100 or better.
fn last(p: u128, k: u128) -> u128 {
    let odd = 2 * k - 1;
    (p * p * (40_000 - odd * odd) / (odd * odd)).isqrt()
}

fn found(p: u128, q: u128, decimals: u32) -> u8 {
    let decimal = |n: u128| Decimal::from_i128_with_scale(i128::try_from(n).unwrap(), decimals);
    factor_hundredths(KilowattHour::new(decimal(p)), KilovarHour::new(decimal(q))).unwrap()
}

fn check(p: u128, q: u128) {
    assert_eq!(found(p, q, 0), expected(p, q), "P {p}, Q {q}");
}

#[test]
fn a_dense_grid() {
    for p in 0..=1_000_u128 {
        for q in u128::from(p == 0)..=600 {
            check(p, q);
        }
    }
}

#[test]
fn the_sign_of_the_reactive_energy_does_not_count() {
    let p = KilowattHour::new(Decimal::from(3));
    for q in -40..=40 {
        let k = |q: i64| factor_hundredths(p, KilovarHour::new(Decimal::from(q)));
        assert_eq!(k(q), k(-q));
    }
}

#[test]
fn random_pairs() {
    let pairs = setting("DIANSUAN_PAIRS").unwrap_or(200_000);
    let mut random = Random::seeded();
    let (mut drawn, mut edges) = ([0_u64; 101], 0_u64);
    for n in 0..pairs {
        let (p, q) = match n % 4 {
            0 => (random.up_to(MOST - 1) + 1, random.up_to(MOST)),
            1 => (random.any_length(MOST - 1) + 1, random.any_length(MOST)),
            // On the edge of a band, or one kvarh past it.
            _ => {
                let p = random.any_length(MOST - 1) + 1;
                let edge = last(u128::from(p), u128::from(random.up_to(99) + 1));
                (p, u64::try_from(edge).unwrap() + random.up_to(1))
            }
        };
        if q > MOST {
            continue;
        }
        edges += u64::from(n % 4 > 1);
        let (p, q) = (u128::from(p), u128::from(q));
        let k = found(p, q, 0);
        assert_eq!(k, expected(p, q), "P {p}, Q {q}");
        drawn[usize::from(k)] += 1;
    }
    assert!(edges > pairs / 3, "{edges} of {pairs} on an edge");
    assert!(drawn.iter().all(|count| *count > pairs / 2_000), "{drawn:?}");
}

#[test]
fn pairs_with_six_decimals() {
    let mut random = Random::seeded();
    for _ in 0..50_000 {
        let (p, q) = (random.any_length(MOST * 1_000_000 - 1) + 1, random.any_length(MOST * 1_000_000));
        let (p, q) = (u128::from(p), u128::from(q));
        assert_eq!(found(p, q, 6), expected(p, q), "P {p}, Q {q} millionths");
    }
}

#[test]
fn the_edge_of_every_band() {
    let table = load("power_factor_table");
    for k in 1..=100_u8 {
        let name = format!("{}.{:02}", k / 100, k % 100);
        let edge: u128 = table["lastReactiveKvarh"][&name].as_str().unwrap().parse().unwrap();
        assert_eq!(edge, last(1_000_000, u128::from(k)), "{name}");
        assert_eq!((found(1_000_000, edge, 0), found(1_000_000, edge + 1, 0)), (k, k - 1), "{name}");
    }
}

#[test]
fn both_ends() {
    assert_eq!(found(u128::from(MOST), 0, 0), 100);
    assert_eq!(found(0, u128::from(MOST), 0), 0);
    assert_eq!(found(1, u128::from(MOST), 0), 0);
    assert_eq!(found(u128::from(MOST), 1, 0), 100);
    let none = factor_hundredths(KilowattHour::default(), KilovarHour::default()).unwrap_err();
    assert_eq!((none.code.as_str(), none.field.as_str()), ("out_of_range", "activeKwh"));
}
