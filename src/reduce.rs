//! `dunder reduce`: make a diverging program small; and the reducer of a campaign.

use dunder_differential::Verdict;
use dunder_differential::campaign::{Raw, Reduced, Reducer};
use dunder_differential::corpus::Trace;
use dunder_differential::judge::{Contender, Judge};

pub(crate) struct OneAtATime {
    judge: Judge,
    contenders: Vec<Contender>,
}

impl OneAtATime {
    pub(crate) fn new(judge: Judge, contenders: Vec<Contender>) -> OneAtATime {
        OneAtATime { judge, contenders }
    }
}

impl Reducer for OneAtATime {
    fn reduce(&mut self, found: &Raw) -> Option<Reduced> {
        let contender = self.contenders.iter_mut().find(|contender| contender.name() == found.engine)?;
        let Verdict::Diverge(divergence) = self.judge.judge(&found.source, contender) else { return None };
        Some(Reduced {
            source: found.source.clone(),
            finding: Raw::of(found.index, &found.source, &divergence),
            expected: Trace::of(&divergence.expected),
        })
    }
}
