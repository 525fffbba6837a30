//! What a program can learn of the world around it: the time, and chance. Both are the same in every run, so that a
//! program prints the same in every run.

use super::Agent;

/// What the host's clock shows in milliseconds: the beginning of 2026. It stands still while a program runs.
const CLOCK: f64 = 1_767_225_600_000.0;

/// The state with which Math.random starts in every run.
pub(super) const SEED: u64 = 262;

impl Agent<'_> {
    /// SystemUTCEpochMilliseconds (`#sec-systemutcepochmilliseconds`) with this host's HostSystemUTCEpochNanoseconds
    pub(crate) fn system_utc_epoch_milliseconds(&self) -> f64 {
        CLOCK
    }

    /// A Number from +0 on and less than 1, the next of a fixed sequence (SplitMix64).
    pub(crate) fn random(&mut self) -> f64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.random;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        (bits >> 11) as f64 / (1u64 << 53) as f64
    }
}
