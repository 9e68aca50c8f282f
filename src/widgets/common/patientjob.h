#pragma once

#include "base/jobcontrol.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>

class QWidget;

namespace lotboard {

/// Does something that takes seconds and that everything else waits for: off the GUI thread, behind
/// a small window with its progress and a way out. For what is asked of the whole program, such as
/// its end; a page shows its work with a BusyOverlay.
class PatientJob final
{
public:
    /// `text` says what is being done, `giveUpText` is the button that cancels it.
    PatientJob(QWidget* parent, QString text, QString giveUpText);

    /// What `work`, which gets a JobControl, returns: the truth in any case, also when it was
    /// cancelled too late.
    template<class Work>
    auto run(Work work) const -> decltype(work(std::declval<const JobControl&>()))
    {
        std::optional<decltype(work(std::declval<const JobControl&>()))> answer;
        perform([&](const JobControl& control) { answer.emplace(work(control)); });
        return *std::move(answer);
    }

private:
    void perform(const std::function<void(const JobControl&)>& work) const;

    QWidget* m_parent;
    QString m_text;
    QString m_giveUpText;
};

} // namespace lotboard
