#include "widgets/common/patientjob.h"

#include "support/printing.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

#include <semaphore>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

QProgressDialog* shownDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QProgressDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST(PatientJob, GivesWhatTheWorkReturns)
{
    const auto answer = PatientJob(nullptr, u"Counting…"_s, u"Stop"_s).run([](const JobControl&) {
        return Result<int>(42);
    });

    ASSERT_TRUE(succeeded(answer));
    EXPECT_EQ(*answer, 42);
    EXPECT_EQ(shownDialog(), nullptr);
}

TEST(PatientJob, ShowsHowFarTheWorkIs)
{
    std::binary_semaphore isSeen(0);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        QProgressDialog* dialog = shownDialog();
        if (dialog && dialog->value() == 250) {
            EXPECT_EQ(dialog->maximum(), 1000);
            EXPECT_EQ(dialog->labelText(), u"Counting…"_s);
            isSeen.release();
            looking.stop();
        }
    });
    looking.start(0);

    const auto answer
        = PatientJob(nullptr, u"Counting…"_s, u"Stop"_s).run([&](const JobControl& control) {
              control.progressed(1, 4);
              isSeen.acquire();
              return success();
          });

    EXPECT_TRUE(succeeded(answer));
}

TEST(PatientJob, WaitsForTheTruthWhenItIsCancelled)
{
    std::binary_semaphore isCancelled(0);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        if (QProgressDialog* dialog = shownDialog()) {
            looking.stop();
            dialog->findChild<QPushButton*>()->click();
            isCancelled.release();
        }
    });
    looking.start(0);

    const auto answer
        = PatientJob(nullptr, u"Counting…"_s, u"Stop"_s).run([&](const JobControl& control) {
              isCancelled.acquire();
              EXPECT_TRUE(control.isCancelled());
              return Result<int>(7); // Too late: it was done.
          });

    ASSERT_TRUE(succeeded(answer));
    EXPECT_EQ(*answer, 7);
}
