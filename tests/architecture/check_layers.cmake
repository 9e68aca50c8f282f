cmake_minimum_required(VERSION 3.25)

# Fails when a layer below SOURCE_DIR includes a header of a layer it may not know.
set(layers base domain storage metrics exchange services models widgets cli app)
set(may_include_base     "")
set(may_include_domain   base)
set(may_include_storage  base domain)
set(may_include_metrics  base domain)
set(may_include_exchange base domain)
set(may_include_services base domain storage metrics exchange)
set(may_include_models   base domain metrics exchange services)
set(may_include_widgets  base domain metrics exchange services models)
set(may_include_cli      base domain metrics exchange services)
set(may_include_app      ${layers})

set(violations "")
foreach(layer IN LISTS layers)
    file(GLOB_RECURSE sources RELATIVE ${SOURCE_DIR}
        ${SOURCE_DIR}/${layer}/*.h ${SOURCE_DIR}/${layer}/*.cpp)
    foreach(source IN LISTS sources)
        file(STRINGS ${SOURCE_DIR}/${source} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"][a-z]+/")
        foreach(line IN LISTS includes)
            string(REGEX REPLACE "^[^<\"]*[<\"]([a-z]+)/.*" "\\1" target "${line}")
            if(target IN_LIST layers AND NOT target STREQUAL layer
                    AND NOT target IN_LIST may_include_${layer})
                list(APPEND violations "${source}: ${layer} may not include ${target}")
            endif()
        endforeach()
    endforeach()
endforeach()

if(violations)
    list(JOIN violations "\n  " text)
    message(FATAL_ERROR "Forbidden includes\n  ${text}") # indented: CMake leaves the lines whole
endif()
