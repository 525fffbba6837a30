//! Dunder's judgement: compare, signature, reduce, corpus, expectations, campaign.
