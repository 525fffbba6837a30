//! The flags of a regular expression.

/// The flags of a regular expression (`#sec-regexpinitialize`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags {
    /// `d`
    pub has_indices: bool,
    /// `g`
    pub global: bool,
    /// `i`
    pub ignore_case: bool,
    /// `m`
    pub multiline: bool,
    /// `s`
    pub dot_all: bool,
    /// `u`
    pub unicode: bool,
    /// `v`
    pub unicode_sets: bool,
    /// `y`
    pub sticky: bool,
}

impl Flags {
    /// Reads flags; none where one is unknown, stands twice, or `u` and `v` stand together.
    pub fn parse(text: &[u16]) -> Option<Flags> {
        let mut flags = Flags::default();
        for unit in text {
            let flag = match u8::try_from(*unit).ok()? {
                b'd' => &mut flags.has_indices,
                b'g' => &mut flags.global,
                b'i' => &mut flags.ignore_case,
                b'm' => &mut flags.multiline,
                b's' => &mut flags.dot_all,
                b'u' => &mut flags.unicode,
                b'v' => &mut flags.unicode_sets,
                b'y' => &mut flags.sticky,
                _ => return None,
            };
            if std::mem::replace(flag, true) {
                return None;
            }
        }
        (!flags.unicode || !flags.unicode_sets).then_some(flags)
    }

    /// HasEitherUnicodeFlag (`#sec-runtime-semantics-haseitherunicodeflag-abstract-operation`)
    pub fn has_either_unicode_flag(self) -> bool {
        self.unicode || self.unicode_sets
    }
}
