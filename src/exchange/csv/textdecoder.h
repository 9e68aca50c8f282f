#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace lotboard::exchange {

/// Turns the bytes of a file, block by block, into valid UTF-8. What cannot be read becomes U+FFFD;
/// a byte order mark at the beginning is left out.
class TextDecoder
{
public:
    /// Nothing if the encoding is not known.
    static std::optional<TextDecoder> create(const QByteArray& encoding);

    /// Appends to `target`. `isLast` ends the text: a character cut in two is then given up.
    void decode(std::string_view bytes, bool isLast, std::string& target);

private:
    struct Closer
    {
        void operator()(UConverter* converter) const;
    };
    using Converter = std::unique_ptr<UConverter, Closer>;

    void copyUtf8(std::string_view bytes, bool isLast, std::string& target);
    void convert(std::string_view bytes, bool isLast, std::string& target);

    Converter m_converter {}; ///< None: the bytes are UTF-8 already.
    std::string m_cutCharacter {}; ///< Its bytes in the block before.
    char16_t m_leadSurrogate = u'\0'; ///< Its other half is still to come.
    bool m_isAtStart = true;
};

} // namespace lotboard::exchange
