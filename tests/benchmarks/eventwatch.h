#pragma once

#include <QApplication>

#include <chrono>

namespace lotboard {

/// An application that knows how long its thread was busy with one event: while that lasts,
/// nothing is painted and no key is answered.
class EventWatch final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets what was measured so far.
    void reset();
    /// The longest since then.
    std::chrono::nanoseconds longest() const { return m_longest; }
    /// The most time that one event had the processor, whatever else the machine did.
    std::chrono::nanoseconds busiest() const { return m_busiest; }

    static EventWatch& instance() { return *static_cast<EventWatch*>(qApp); }

private:
    std::chrono::nanoseconds m_longest {};
    std::chrono::nanoseconds m_busiest {};
    int m_depth = 0; ///< An event may send others; the outermost lasts as long as all of them.
};

} // namespace lotboard
