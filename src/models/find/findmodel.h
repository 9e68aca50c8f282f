#pragma once

#include "base/businesscalendar.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/finding.h"
#include "models/common/jobrunner.h"
#include "models/common/modelroles.h"
#include "models/find/findaction.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace lotboard {

/// What was found by a few typed letters: customers, vehicles and deals of the store, asked for off
/// the GUI thread, and pages and actions of the program. A newer text drops the answer to an older
/// one; until there is an answer, the last one stays.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = FirstOwnRole, ///< What this row and those below it are; else empty.
        DetailRole, ///< What tells it from others of the same name.
        ReasonRole, ///< In what it was found, where that is not its name; keys of an action.
    };

    /// Called on a pool thread; null where there is no store to search in.
    using Search = std::function<Result<std::vector<Finding>>(
        const QString& text, const JobControl& control)>;

    FindModel(Search search, const BusinessCalendar& calendar, QObject* parent = nullptr);

    void setActions(std::vector<FindAction> actions) { m_actions = std::move(actions); }
    /// An empty text shows all pages and actions.
    void setText(const QString& text);
    bool isSearching() const { return m_job.isRunning(); }
    /// The last question could not be answered; the message says why.
    bool hasFailed() const { return !m_problem.isEmpty(); }
    /// Why no row is there; empty where one is.
    QString message() const;

    /// Null if the row is an action.
    const Finding* finding(int row) const;
    /// Null if the row is no action.
    const FindAction* action(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are those of the text now.
    void answered();

private:
    struct Row
    {
        QString heading {};
        QString title {};
        QString detail {};
        QString reason {};
    };

    void take(Result<std::vector<Finding>> answer);
    void show(std::vector<Finding> findings);

    Search m_search;
    BusinessCalendar m_calendar;
    std::vector<FindAction> m_actions {};
    QString m_text {};
    std::vector<Finding> m_findings {};
    std::vector<FindAction> m_shownActions {};
    std::vector<Row> m_rows {}; ///< Of the findings, then of the actions.
    QString m_problem {};
    JobRunner m_job;
};

} // namespace lotboard
