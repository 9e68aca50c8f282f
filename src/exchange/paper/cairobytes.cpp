#include "exchange/paper/cairobytes.h"

#include <QByteArray>

namespace lotboard::exchange {

cairo_status_t appendBytes(void* target, const unsigned char* bytes, unsigned int count)
{
    static_cast<QByteArray*>(target)->append(
        reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count));
    return CAIRO_STATUS_SUCCESS;
}

std::optional<Error> problemOf(cairo_surface_t* surface)
{
    const cairo_status_t status = cairo_surface_status(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    return Error {
        Error::Code::Unavailable, {QString::fromLatin1(cairo_status_to_string(status))}, {}};
}

} // namespace lotboard::exchange
