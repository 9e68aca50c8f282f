#pragma once

#include "domain/session.h"
#include "storage/engine/databaseerror.h"

namespace lotboard::storage {

/// Error::Forbidden, with the right named, if `session` has not got it.
Status checkRight(const Session& session, Right right);

/// Runs `work` if `session` has the right, and turns a DatabaseError into an Error.
template<class Work>
auto permitted(const Session& session, Right right, Work work) -> decltype(work())
{
    if (const auto allowed = checkRight(session, right); !allowed)
        return allowed.error();
    return attempt(work);
}

} // namespace lotboard::storage
