#include "fuzz/fuzztargets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's way in. LOTBOARD_FUZZ_ONE is one of the functions of fuzztargets.h.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString broken = lotboard::LOTBOARD_FUZZ_ONE(
        {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(broken));
        std::abort();
    }
    return 0;
}
