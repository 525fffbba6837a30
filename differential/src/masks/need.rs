//! Whether masks are needed: each on the engines that it names, in the case that it names.

use super::{Mask, Masks};
use crate::corpus::Case;
use crate::{Contender, Judge, Verdict};

impl Mask {
    /// Those of some engines that the mask names and that do not need it: on which its case does not differ without it, or
    /// differs with it, too.
    pub fn unneeded(&self, all: &Masks, case: &Case, judge: &mut Judge, contenders: &mut [Contender]) -> Vec<String> {
        let others = all.without(self);
        let sources: Vec<String> = case.modes().iter().map(|mode| case.source(*mode)).collect();
        let mut is_needed = |contender: &mut Contender| {
            let mut differs = |masks: &Masks, source: &str| {
                matches!(judge.judge_under(masks, source, contender), Verdict::Diverge(_))
            };
            sources.iter().any(|source| !differs(all, source) && differs(&others, source))
        };
        let named = contenders.iter_mut().filter(|contender| self.engines.iter().any(|name| name == contender.name()));
        named.filter_map(|contender| (!is_needed(contender)).then(|| contender.name().to_owned())).collect()
    }
}
