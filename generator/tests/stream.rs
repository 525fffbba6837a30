//! What holds of every program of the stream.

use arbitrary::{Arbitrary, Unstructured};
use dunder_generator::{Config, Features, Generated, VERSION, from_seed, generate};
use dunder_syntax::parse::parse_script;

/// FNV-1a, 64 bits: for telling texts apart, on every machine alike.
fn hash(text: &str, mut state: u64) -> u64 {
    for byte in text.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    state
}

fn everything() -> Config {
    Config { features: Features::ALL, ..Config::default() }
}

fn assert_parses(program: &Generated, name: &str) {
    let text = program.program.to_string();
    match parse_script(&text) {
        Ok(parsed) => assert!(parsed == program.program, "{name} prints as another program:\n{text}"),
        Err(error) => panic!("{name} does not parse: {error:?}\n{text}"),
    }
}

#[test]
fn every_program_parses_to_itself() {
    let config = Config::default();
    for index in 0..2_000 {
        assert_parses(&from_seed(1, index, &config), &format!("program {index}"));
    }
}

#[test]
fn every_program_with_all_features_parses_to_itself() {
    let config = everything();
    for index in 0..1_000 {
        assert_parses(&from_seed(2, index, &config), &format!("program {index}"));
    }
}

#[test]
fn long_and_deep_programs_parse_to_themselves() {
    let config =
        Config { objects: 10..=20, operations: 30..=60, bytes: 10_000..=20_000, depth: 4..=6, ..Config::default() };
    for index in 0..400 {
        assert_parses(&from_seed(3, index, &config), &format!("program {index}"));
    }
}

/// The whole stream of a version, by the hash of its beginning. Whoever changes what is generated changes `VERSION` and this.
#[test]
fn the_stream_is_that_of_its_version() {
    let config = Config::default();
    let text = |index| from_seed(0, index, &config).program.to_string();
    let stream = (0..1_000).fold(0xcbf2_9ce4_8422_2325, |state, index| hash(&text(index), state));
    assert_eq!((VERSION, format!("{stream:016x}").as_str()), ("8", "ce843ac77deb6751"));
}

#[test]
fn a_program_depends_on_seed_and_index_alone() {
    let config = Config::default();
    let forwards: Vec<_> = (0..50).map(|index| from_seed(7, index, &config)).collect();
    for index in (0..50).rev() {
        assert!(from_seed(7, index, &config) == forwards[index as usize], "program {index}");
    }
    assert!(from_seed(8, 0, &config) != forwards[0]);
}

#[test]
fn both_modes_and_both_places_appear() {
    let config = Config::default();
    let texts: Vec<_> = (0..200).map(|index| from_seed(4, index, &config).program.to_string()).collect();
    let count = |fits: &dyn Fn(&str) -> bool| texts.iter().filter(|text| fits(text)).count();
    let strict =
        count(&|text| text.starts_with("\"use strict\"") || text.starts_with("(function () {\n  \"use strict\""));
    assert!((60..140).contains(&strict), "{strict} of 200 are strict");
    let wrapped = count(&|text| text.starts_with("(function () {"));
    assert!((15..80).contains(&wrapped), "{wrapped} of 200 are wrapped in a function");
}

#[test]
fn few_bytes_make_a_short_program_and_any_bytes_a_program() {
    let config = everything();
    for length in 0..400_usize {
        for filler in [0, 0x55, 0xff, length as u8] {
            let bytes = vec![filler; length];
            let program = generate(&mut Unstructured::new(&bytes), &config);
            assert_parses(&program, &format!("{length} bytes of {filler}"));
            if length == 0 {
                assert!(program.program.to_string().len() < 300, "{program:?}");
            }
        }
    }
}

#[test]
fn a_fuzzers_bytes_make_the_same_program_and_show_as_javascript() {
    let bytes: Vec<u8> = (0..600_u32).map(|at| ((at * at) >> 3) as u8).collect();
    let program = Generated::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
    assert!(program == generate(&mut Unstructured::new(&bytes), &Config::default()));
    assert_eq!(format!("{program:?}"), program.program.to_string());
}

#[test]
fn sites_are_unique() {
    let config = Config::default();
    for index in 0..300 {
        let text = from_seed(5, index, &config).program.to_string();
        let mut sites: Vec<&str> = text.match_indices("show(").filter_map(|(at, _)| site(&text[at + 5..])).collect();
        let all = sites.len();
        sites.sort_unstable();
        sites.dedup();
        assert_eq!(sites.len(), all, "program {index} has a site twice:\n{text}");
    }
}

/// The first argument of a call, if it is a site: a number, or a text that ends in one.
fn site(arguments: &str) -> Option<&str> {
    let end = arguments.find([',', ')'])?;
    Some(&arguments[..end]).filter(|site| site.trim_matches('"').ends_with(|c: char| c.is_ascii_digit()))
}
