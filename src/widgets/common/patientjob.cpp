#include "widgets/common/patientjob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace lotboard {
namespace {

constexpr int steps = 1000;

/// Passes progress to the window, no oftener than it can be seen.
JobControl::Report reportTo(QProgressDialog& dialog)
{
    return [&dialog, shown = -1](std::int64_t done, std::int64_t total) mutable {
        const int step = total > 0 ? static_cast<int>(done * steps / total) : 0;
        if (step == shown)
            return;
        shown = step;
        QMetaObject::invokeMethod(&dialog, [&dialog, step, hasEnd = total > 0] {
            dialog.setMaximum(hasEnd ? steps : 0);
            dialog.setValue(step);
        });
    };
}

} // namespace

PatientJob::PatientJob(QWidget* parent, QString text, QString giveUpText)
    : m_parent(parent)
    , m_text(std::move(text))
    , m_giveUpText(std::move(giveUpText))
{
}

void PatientJob::perform(const std::function<void(const JobControl&)>& work) const
{
    QProgressDialog dialog(m_text, m_giveUpText, 0, 0, m_parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);

    JobControl control(reportTo(dialog));
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(control); }));
    QEventLoop waiting;
    QObject::connect(thread.get(), &QThread::finished, &waiting, &QEventLoop::quit);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] {
        control.cancel();
        // The window goes when it is cancelled, but the work has not ended yet.
        dialog.setLabelText(QCoreApplication::translate("PatientJob", "Stopping…"));
        dialog.setCancelButton(nullptr);
        dialog.show();
    });
    dialog.show();
    thread->start();
    waiting.exec();
    thread->wait();
}

} // namespace lotboard
