option(LOTBOARD_WERROR "Treat compiler warnings as errors" OFF)
option(LOTBOARD_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)

include(GoogleTest)

# Every target of this project is made by one of these functions, so warnings,
# definitions, the include root and the compiler cache are written once.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# ccache sees through precompiled headers only when told to; the paths below the source tree
# are hashed relative to it, so that two checkouts share one cache. For the same reason a precompiled
# header is named in angle brackets: CMake writes any other one down with its whole path.
find_program(ccache_program ccache)
if(ccache_program)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${ccache_program})
endif()

# Links in a tenth of the time that the usual linker takes.
find_program(mold_program mold)
if(mold_program)
    add_link_options(-fuse-ld=mold)
endif()

add_library(lotboard_options INTERFACE)
target_compile_features(lotboard_options INTERFACE cxx_std_20)
target_include_directories(lotboard_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(lotboard_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -fpch-preprocess
    $<$<BOOL:${LOTBOARD_WERROR}>:-Werror>)
# What a source keeps for itself looks in a lump of sources as if it came from a header, and may have
# the name of what a function of the next source calls its own.
target_compile_options(lotboard_options INTERFACE
    $<IF:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>,-Wno-subobject-linkage,-Wshadow>)
target_compile_definitions(lotboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LOTBOARD_VERSION="${PROJECT_VERSION}")

if(LOTBOARD_SANITIZE)
    set(sanitizers -fsanitize=address,undefined)
    target_compile_options(lotboard_options INTERFACE
        ${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # At a fixed address: what the checks know of each line is millions of pointers, which each of
    # thousands of short tests would have to move to where it was loaded, half of its time.
    target_link_options(lotboard_options INTERFACE ${sanitizers} -no-pie)
endif()

# moc of Qt before 6.5.3 stops at libstdc++'s visibility macro when a Q_OBJECT header
# includes a C++20 header such as <compare> before the first Qt header.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_VISIBILITY=")

# Each of the few headers is compiled once, by the first target that asks for it; the others read
# what came out. Their options are the same: all are of lotboard_add_layer(), or all of
# lotboard_add_tests().
function(lotboard_precompile target header)
    get_property(first GLOBAL PROPERTY "lotboard_first_with_${header}")
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
    else()
        set_property(GLOBAL PROPERTY "lotboard_first_with_${header}" ${target})
        target_precompile_headers(${target} PRIVATE ${header})
    endif()
endfunction()

# Where sources are compiled in lumps (UNITY_BUILD), a lump is up to eight sources of one folder: only
# names within a folder have to differ, and a change of one source compiles seven others at most.
function(lotboard_lump_by_folder target)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        string(MAKE_C_IDENTIFIER "sources_${folder}" lump)
        math(EXPR part "0${${lump}_count} / 8")
        math(EXPR ${lump}_count "0${${lump}_count} + 1")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${lump}_${part})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# lotboard_add_layer(storage SOURCES a.cpp DEPENDS lotboard_domain SQLite::SQLite3 [MOC] [WIDGETS])
# WIDGETS picks the precompiled header that knows Qt Widgets and Qt Charts.
function(lotboard_add_layer name)
    cmake_parse_arguments(ARG "MOC;WIDGETS" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(lotboard_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(lotboard_${name} PUBLIC lotboard_options ${ARG_DEPENDS})
    set_target_properties(lotboard_${name} PROPERTIES AUTOMOC ${ARG_MOC})
    lotboard_lump_by_folder(lotboard_${name})
    if(ARG_WIDGETS)
        lotboard_precompile(lotboard_${name} <cmake/widgetspch.h>)
    else()
        lotboard_precompile(lotboard_${name} <cmake/corepch.h>)
    endif()
endfunction()

# lotboard_add_tests(models SOURCES leads/leadtablemodel_test.cpp … DEPENDS lotboard_models [WIDGETS])
# Makes the one test program of a folder, models_test, and a CTest entry of each TEST() in it,
# listed when CTest starts, not when the program is built. WIDGETS picks the main() that owns a
# QApplication.
function(lotboard_add_tests folder)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;DEPENDS" ${ARGN})
    set(name ${folder}_test)
    add_executable(${name} ${ARG_SOURCES})
    lotboard_lump_by_folder(${name})
    target_link_libraries(${name} PRIVATE
        lotboard_options ${ARG_DEPENDS}
        $<IF:$<BOOL:${ARG_WIDGETS}>,lotboard_widgettestmain,lotboard_coretestmain>)
    if(ARG_WIDGETS)
        lotboard_precompile(${name} <support/widgettestpch.h>)
    else()
        lotboard_precompile(${name} <support/testpch.h>)
    endif()
    # Tests are compiled more often than they are stepped through: lines for a stack trace are
    # enough, and the code they test is optimised as its preset says, they themselves are not.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Debug>:-O0> $<$<CONFIG:Debug>:-g1>)
    gtest_discover_tests(${name}
        DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 NO_PRETTY_VALUES
        PROPERTIES TIMEOUT 300)

    set(leaks LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0)
    # PROPERTIES would split the list and set its first variable only.
    set(script ${CMAKE_CURRENT_BINARY_DIR}/${name}_environment.cmake)
    file(CONFIGURE OUTPUT ${script} @ONLY CONTENT [[
foreach(test IN LISTS @name@_TESTS)
    set_tests_properties(${test} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;@leaks@")
endforeach()
]])
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${script})
endfunction()
