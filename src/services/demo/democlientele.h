#pragma once

#include "services/demo/demosink.h"
#include "services/demo/demostory.h"
#include "services/demo/recentring.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lotboard::demo {

/// A customer as a lead needs them.
struct Client
{
    CustomerId id {};
    Reachable reachable {};
    bool doNotContact = false;
    std::size_t town = 0; ///< Position in towns().
};

/// The customers of the demo: makes new ones and hands them to the sink, and remembers who wrote
/// lately and who bought.
class DemoClientele
{
public:
    /// `sink` must outlive it.
    explicit DemoClientele(DemoSink& sink);

    Client newClient(Random& random);
    /// Who sends the lead: somebody new, for `isRepeat` rather a buyer of some time before `day`,
    /// and now and then somebody of the last days who is entered a second time.
    Client clientFor(Random& random, std::chrono::sys_days day, bool isRepeat);
    void bought(const Client& client, std::chrono::sys_days day);

private:
    struct Asker
    {
        Customer customer {};
        std::size_t town = 0;
    };
    struct Buyer
    {
        Client client {};
        std::chrono::sys_days boughtOn {};
    };
    static Client clientOf(const Asker& asker);
    Asker add(Asker asker);
    Asker newAsker(Random& random);
    Asker doubledAsker(Random& random);

    DemoSink& m_sink;
    std::vector<double> m_townWeights {};
    RecentRing<Asker> m_recent {64};
    std::vector<Buyer> m_buyers {};
    std::int64_t m_count = 0;
};

} // namespace lotboard::demo
