//! Bytes as text (ECMA-262, 23.3.3): base64 and hexadecimal digits.

/// The alphabets of base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// *"base64"*
    Base64,
    /// *"base64url"*
    Base64Url,
}

/// What becomes of a last chunk of fewer than four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastChunkHandling {
    /// *"loose"*
    Loose,
    /// *"strict"*
    Strict,
    /// *"stop-before-partial"*
    StopBeforePartial,
}

/// What was decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    /// [[Read]]: how many code units
    pub(super) read: usize,
    /// [[Bytes]]
    pub(super) bytes: Vec<u8>,
    /// [[Error]]: whether there is a SyntaxError
    pub(super) error: bool,
}

impl Alphabet {
    /// The digits by value.
    fn digits(self) -> &'static [u8; 64] {
        match self {
            Alphabet::Base64 => b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
            Alphabet::Base64Url => b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
        }
    }

    /// The value of a digit.
    fn value(self, unit: u16) -> Option<u32> {
        self.digits().iter().position(|digit| u16::from(*digit) == unit).map(|value| value as u32)
    }
}

/// The base64 encoding of RFC 4648, sections 4 and 5.
pub(super) fn to_base64(bytes: &[u8], alphabet: Alphabet, omit_padding: bool) -> Vec<u16> {
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(chunk.get(at).copied().unwrap_or(0)));
        let digits = chunk.len() + 1;
        text.extend((0..digits).map(|at| u16::from(alphabet.digits()[bits >> (18 - 6 * at) & 63])));
        if !omit_padding {
            text.extend((digits..4).map(|_| u16::from(b'=')));
        }
    }
    text
}

/// Two hexadecimal digits a byte.
pub(super) fn to_hex(bytes: &[u8]) -> Vec<u16> {
    let digit = |value: u8| u16::from(b"0123456789abcdef"[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// SkipAsciiWhitespace (`#sec-skipasciiwhitespace`)
fn skip_ascii_whitespace(string: &[u16], index: usize) -> usize {
    let is_whitespace = |unit: &u16| matches!(*unit, 0x09 | 0x0A | 0x0C | 0x0D | 0x20);
    index + string[index..].iter().take_while(|unit| is_whitespace(unit)).count()
}

/// DecodeFullLengthBase64Chunk (`#sec-decodefulllengthbase64chunk`) of the values of four digits
fn decode_full_length_base64_chunk(chunk: [u32; 4]) -> [u8; 3] {
    let bits = chunk.iter().fold(0, |bits, value| bits << 6 | value);
    [(bits >> 16) as u8, (bits >> 8) as u8, bits as u8]
}

/// DecodeFinalBase64Chunk (`#sec-decodefinalbase64chunk`) of the values of two or three digits; none for bits too many
fn decode_final_base64_chunk(chunk: &[u32], throw_on_extra_bits: bool) -> Option<Vec<u8>> {
    let mut full = [0; 4];
    full[..chunk.len()].copy_from_slice(chunk);
    let bytes = decode_full_length_base64_chunk(full);
    let kept = chunk.len() - 1;
    (!throw_on_extra_bits || bytes[kept] == 0).then(|| bytes[..kept].to_vec())
}

/// FromBase64 (`#sec-frombase64`)
pub(super) fn from_base64(
    string: &[u16],
    alphabet: Alphabet,
    last_chunk_handling: LastChunkHandling,
    max_length: usize,
) -> Decoded {
    let mut bytes = Vec::new();
    let ends = |read, bytes, error| Decoded { read, bytes, error };
    if max_length == 0 {
        return ends(0, bytes, false);
    }
    let (mut read, mut index) = (0, 0);
    let mut chunk = Vec::with_capacity(4);
    loop {
        index = skip_ascii_whitespace(string, index);
        let Some(&unit) = string.get(index) else {
            if chunk.is_empty() {
                return ends(string.len(), bytes, false);
            }
            return match last_chunk_handling {
                LastChunkHandling::StopBeforePartial => ends(read, bytes, false),
                LastChunkHandling::Loose if chunk.len() > 1 => {
                    bytes.extend(decode_final_base64_chunk(&chunk, false).unwrap_or_default());
                    ends(string.len(), bytes, false)
                }
                _ => ends(read, bytes, true),
            };
        };
        index += 1;
        if unit == u16::from(b'=') {
            if chunk.len() < 2 {
                return ends(read, bytes, true);
            }
            index = skip_ascii_whitespace(string, index);
            if chunk.len() == 2 {
                match string.get(index) {
                    None => return ends(read, bytes, last_chunk_handling != LastChunkHandling::StopBeforePartial),
                    Some(&unit) if unit == u16::from(b'=') => index = skip_ascii_whitespace(string, index + 1),
                    Some(_) => {}
                }
            }
            if index < string.len() {
                return ends(read, bytes, true);
            }
            let throw_on_extra_bits = last_chunk_handling == LastChunkHandling::Strict;
            return match decode_final_base64_chunk(&chunk, throw_on_extra_bits) {
                None => ends(read, bytes, true),
                Some(last) => {
                    bytes.extend(last);
                    ends(string.len(), bytes, false)
                }
            };
        }
        let Some(value) = alphabet.value(unit) else {
            return ends(read, bytes, true);
        };
        let remaining = max_length - bytes.len();
        if matches!((remaining, chunk.len()), (1, 2) | (2, 3)) {
            return ends(read, bytes, false);
        }
        chunk.push(value);
        if let [a, b, c, d] = chunk[..] {
            bytes.extend(decode_full_length_base64_chunk([a, b, c, d]));
            chunk.clear();
            read = index;
            if bytes.len() == max_length {
                return ends(read, bytes, false);
            }
        }
    }
}

/// FromHex (`#sec-fromhex`)
pub(super) fn from_hex(string: &[u16], max_length: usize) -> Decoded {
    let (mut read, mut bytes) = (0, Vec::new());
    if !string.len().is_multiple_of(2) {
        return Decoded { read, bytes, error: true };
    }
    let digit = |unit: u16| char::from_u32(u32::from(unit)).and_then(|unit| unit.to_digit(16));
    while read < string.len() && bytes.len() < max_length {
        let (Some(high), Some(low)) = (digit(string[read]), digit(string[read + 1])) else {
            return Decoded { read, bytes, error: true };
        };
        read += 2;
        bytes.push((high << 4 | low) as u8);
    }
    Decoded { read, bytes, error: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str) -> Vec<u16> {
        text.encode_utf16().collect()
    }

    #[test]
    fn what_was_encoded_decodes_to_itself() {
        let bytes: Vec<u8> = (0..=255).collect();
        for length in 0..bytes.len() {
            let part = &bytes[256 - length..];
            for (alphabet, omit_padding) in [(Alphabet::Base64, false), (Alphabet::Base64Url, true)] {
                let text = to_base64(part, alphabet, omit_padding);
                let decoded = from_base64(&text, alphabet, LastChunkHandling::Loose, usize::MAX);
                assert_eq!(decoded, Decoded { read: text.len(), bytes: part.to_vec(), error: false });
            }
            assert_eq!(from_hex(&to_hex(part), usize::MAX).bytes, part);
        }
    }

    #[test]
    fn last_chunks() {
        use LastChunkHandling::{Loose, StopBeforePartial, Strict};
        for (text, handling, max_length, read, bytes, error) in [
            ("TWFu TQ", Loose, 9, 7, "ManM", false),
            ("TWFu TQ", Strict, 9, 4, "Man", true),
            ("TWFu TQ", StopBeforePartial, 9, 4, "Man", false),
            ("TWFuTQ=", StopBeforePartial, 9, 4, "Man", false),
            ("TWFuTQ=", Loose, 9, 4, "Man", true),
            ("TWFuTR==", Loose, 9, 8, "ManM", false),
            ("TWFuTR==", Strict, 9, 4, "Man", true),
            ("TWFuT", Loose, 9, 4, "Man", true),
            ("TWFuTQ==", Loose, 3, 4, "Man", false),
            ("TWFuTWF", Loose, 4, 4, "Man", false),
            ("TQ==T", Loose, 9, 0, "", true),
            ("TW-u", Loose, 9, 0, "", true),
            ("T W\tF\u{c}u\n", Strict, 9, 8, "Man", false),
        ] {
            let expected = Decoded { read, bytes: bytes.into(), error };
            assert_eq!(from_base64(&units(text), Alphabet::Base64, handling, max_length), expected, "{text}");
        }
    }
}
