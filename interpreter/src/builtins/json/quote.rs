//! Strings as JSON writes them.

/// QuoteJSONString (`#sec-quotejsonstring`), appended to `product`
pub(super) fn quote_json_string(product: &mut Vec<u16>, value: &[u16]) {
    product.push(u16::from(b'"'));
    for scalar in char::decode_utf16(value.iter().copied()) {
        match scalar {
            Ok(scalar) => match escape(scalar) {
                Some(letter) => product.extend([u16::from(b'\\'), u16::from(letter)]),
                None if scalar < ' ' => unicode_escape(product, scalar as u16),
                None => product.extend_from_slice(scalar.encode_utf16(&mut [0; 2])),
            },
            Err(lone) => unicode_escape(product, lone.unpaired_surrogate()),
        }
    }
    product.push(u16::from(b'"'));
}

/// The letter of a code point's short escape (`#table-json-single-character-escapes`).
fn escape(scalar: char) -> Option<u8> {
    Some(match scalar {
        '\u{8}' => b'b',
        '\t' => b't',
        '\n' => b'n',
        '\u{C}' => b'f',
        '\r' => b'r',
        '"' => b'"',
        '\\' => b'\\',
        _ => return None,
    })
}

/// UnicodeEscape (`#sec-unicodeescape`)
fn unicode_escape(product: &mut Vec<u16>, unit: u16) {
    product.extend(format!("\\u{unit:04x}").encode_utf16());
}

#[cfg(test)]
mod tests {
    use super::quote_json_string;

    #[test]
    fn escapes() {
        for (units, quoted) in [
            (vec![0x61, 0x22, 0x5C], r#""a\"\\""#),
            (vec![0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x00, 0x1F, 0x7F], "\"\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\""),
            (vec![0xD800, 0x61, 0xDFFF], r#""\ud800a\udfff""#),
            (vec![0xD83D, 0xDE00], "\"\u{1F600}\""),
        ] {
            let mut product = Vec::new();
            quote_json_string(&mut product, &units);
            assert_eq!(String::from_utf16(&product).unwrap(), quoted);
        }
    }
}
