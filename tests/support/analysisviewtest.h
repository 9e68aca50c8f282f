#pragma once

#include "metrics/facttable.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "widgets/theme/theme.h"

#include "support/fakeask.h"
#include "support/storestory.h"

#include <gtest/gtest.h>

#include <QTest>

namespace lotboard {

/// A tab of the analysis page on its model, shown, of a store that is told it later.
template<class Model, class View>
class AnalysisViewTest : public testing::Test
{
protected:
    AnalysisViewTest(std::chrono::sys_days today, const QString& period)
        : model(state, facts)
        , view(model, ask)
    {
        state.setToday(today);
        state.setPeriodText(period);
        view.resize(1000, 700);
        view.show();
    }
    ~AnalysisViewTest() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story)
    {
        facts.setFacts(metrics::buildFactTable(story.feed()));
        model.refresh();
        waitForAnswer();
    }

    void waitForAnswer()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    template<class Widget>
    Widget* child(const QString& name) const
    {
        auto* found = view.template findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    Theme theme;
    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    Model model;
    View view;
};

} // namespace lotboard
