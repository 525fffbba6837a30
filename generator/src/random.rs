//! Where the bytes of a numbered program come from: a seed and an index, expanded alike on every machine.
//!
//! The stream is SplitMix64 (Steele, Lea and Flood, 2014): a counter that goes up by a fixed odd number, each value
//! scrambled by [`mix`]. Nothing here depends on the width of `usize`, on byte order or on another program's stream.

/// How many bytes a numbered program is grown from; a program that needs more ends early.
pub(crate) const BYTES: usize = 1024;

/// The golden ratio's fraction as an odd 64-bit number: SplitMix64's step.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// The bytes of program `index` of the stream that `seed` names.
pub(crate) fn bytes(seed: u64, index: u64) -> [u8; BYTES] {
    let mut state = mix(mix(seed.wrapping_add(STEP)) ^ index);
    let mut bytes = [0; BYTES];
    for chunk in bytes.chunks_exact_mut(8) {
        state = state.wrapping_add(STEP);
        chunk.copy_from_slice(&mix(state).to_le_bytes());
    }
    bytes
}

/// Scrambles 64 bits so that each bit of the result depends on all of them.
pub(crate) fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_splitmix64() {
        // The first three numbers of SplitMix64 from state 0, as published with it.
        let published = [0xe220_a839_7b1d_cdaf_u64, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f];
        for (turn, expected) in published.into_iter().enumerate() {
            assert_eq!(mix(STEP.wrapping_mul(turn as u64 + 1)), expected);
        }
    }

    #[test]
    fn neighbours_share_nothing() {
        let streams = [bytes(0, 0), bytes(0, 1), bytes(1, 0), bytes(u64::MAX, u64::MAX)];
        for (at, one) in streams.iter().enumerate() {
            for other in &streams[..at] {
                let equal = one.iter().zip(other).filter(|(a, b)| a == b).count();
                assert!(equal < 40, "{equal} of {BYTES} bytes are equal");
            }
        }
    }
}
