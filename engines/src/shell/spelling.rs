//! How an engine's shell spells what Dunder needs of it.

/// How a shell spells things, for the table of presets.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// An expression whose value is a function that prints a line.
    pub print: &'static str,
    /// An expression whose value is a function that runs a text as a script in the realm at hand. Without one the program
    /// stands in the file that the shell runs, and an exception that is not caught decides nothing.
    pub evaluate: Option<&'static str>,
    /// Arguments for programs that are strict mode code as a whole.
    pub strict: &'static [&'static str],
    /// Arguments for all other programs.
    pub sloppy: &'static [&'static str],
    /// Arguments that make the command tell its version.
    pub version: &'static [&'static str],
    /// What stands in the line that tells it.
    pub version_mark: &'static str,
}

impl Spelling {
    /// What most shells have in common.
    pub const DEFAULT: Spelling = Spelling {
        print: "print",
        evaluate: None,
        strict: &[],
        sloppy: &[],
        version: &["--version"],
        version_mark: "",
    };
}

/// [`Spelling`] with texts of its own, for engines of a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// As [`Spelling::print`].
    pub print: String,
    /// As [`Spelling::evaluate`].
    pub evaluate: Option<String>,
    /// As [`Spelling::strict`].
    pub strict: Vec<String>,
    /// As [`Spelling::sloppy`].
    pub sloppy: Vec<String>,
    /// As [`Spelling::version`].
    pub version: Vec<String>,
    /// As [`Spelling::version_mark`].
    pub version_mark: String,
}

impl From<Spelling> for Spelled {
    fn from(spelling: Spelling) -> Spelled {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Spelled {
            print: spelling.print.to_owned(),
            evaluate: spelling.evaluate.map(str::to_owned),
            strict: owned(spelling.strict),
            sloppy: owned(spelling.sloppy),
            version: owned(spelling.version),
            version_mark: spelling.version_mark.to_owned(),
        }
    }
}
