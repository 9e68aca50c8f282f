#pragma once

#include "exchange/adf/adfelement.h"
#include "exchange/adf/adfprospect.h"

#include <vector>

namespace lotboard::exchange {

/// Makes the customer from the elements below `contact`, in whatever order they come.
class ContactBuilder
{
public:
    /// `name` is the path below `contact`: `email`, `address/city`. Others are passed over.
    void add(const QString& name, const AdfElement& element, AdfRemarks& remarks);
    AdfContact finish();

private:
    struct Way
    {
        QString text {};
        bool isPreferred = false;
    };
    void addName(const AdfElement& element, AdfRemarks& remarks);
    void addPhone(const AdfElement& element, AdfRemarks& remarks);
    void addEmail(const AdfElement& element, AdfRemarks& remarks);
    void addAddress(const QString& name, const AdfElement& element, AdfRemarks& remarks);
    static std::vector<QString> preferredFirst(std::vector<Way> ways);

    AdfContact m_contact {};
    std::vector<Way> m_phones {};
    std::vector<Way> m_emails {};
    QStringList m_street {};
};

} // namespace lotboard::exchange
