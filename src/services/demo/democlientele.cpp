#include "services/demo/democlientele.h"

#include "services/demo/demopeople.h"

#include <utility>

using namespace std::chrono;

namespace lotboard::demo {
namespace {

constexpr double doubledShare = 0.003;
constexpr days untilRepeat {60};

} // namespace

DemoClientele::DemoClientele(DemoSink& sink) : m_sink(sink)
{
    for (const Town& town : towns())
        m_townWeights.push_back(town.weight);
}

Client DemoClientele::newClient(Random& random)
{
    return clientOf(newAsker(random));
}

Client DemoClientele::clientFor(Random& random, sys_days day, bool isRepeat)
{
    if (isRepeat && !m_buyers.empty()) {
        const Buyer& known = random.oneOf(m_buyers);
        if (known.boughtOn + untilRepeat < day)
            return known.client;
    }
    const bool isDoubled = !m_recent.isEmpty() && random.chance(doubledShare);
    Asker asker = isDoubled ? doubledAsker(random) : newAsker(random);
    const Client client = clientOf(asker);
    m_recent.add(std::move(asker));
    return client;
}

void DemoClientele::bought(const Client& client, sys_days day)
{
    m_buyers.push_back({client, day});
}

Client DemoClientele::clientOf(const Asker& asker)
{
    return {.id = asker.customer.id,
        .reachable
        = {.byPhone = !asker.customer.phones.empty(), .byMail = !asker.customer.emails.empty()},
        .doNotContact = asker.customer.doNotContact,
        .town = asker.town};
}

DemoClientele::Asker DemoClientele::add(Asker asker)
{
    asker.customer.id = {++m_count};
    m_sink.customer(asker.customer);
    return asker;
}

DemoClientele::Asker DemoClientele::newAsker(Random& random)
{
    const auto town = random.weighted(m_townWeights);
    return add({madeUpCustomer(random, m_count, towns()[town]), town});
}

/// Entered a second time, by the initial: the data check is to find it.
DemoClientele::Asker DemoClientele::doubledAsker(Random& random)
{
    Asker asker = m_recent.any(random);
    asker.customer.firstName = asker.customer.firstName.left(1);
    return add(std::move(asker));
}

} // namespace lotboard::demo
