# cmake -D LIST=files.txt -D HEADER=out.h -D NAME=constant -P writedigest.cmake
# Writes a header with one SHA-256 over all files in the list, in its order.
file(STRINGS ${LIST} files)
set(digests "")
foreach(source IN LISTS files)
    file(SHA256 ${source} digest)
    string(APPEND digests ${digest})
endforeach()
string(SHA256 digest "${digests}")
file(CONFIGURE OUTPUT ${HEADER} @ONLY CONTENT [[
#pragma once

namespace lotboard {

inline constexpr char @NAME@[] = "@digest@";

} // namespace lotboard
]])
