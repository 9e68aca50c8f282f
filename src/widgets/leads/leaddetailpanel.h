#pragma once

#include "base/strongid.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace Ui {
class LeadDetailPanel;
}

namespace lotboard {

class LeadDetail;

/// One lead beside the table: who, wants what, how to reach, where from, and its timeline. Scrolls
/// where there is no room for all of it.
class LeadDetailPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadDetailPanel(QWidget* parent = nullptr);
    ~LeadDetailPanel() override;

    /// `detail` must outlive the panel.
    void setDetail(LeadDetail* detail);
    void setCanEdit(bool canEdit, bool canSell);
    /// Puts `widget` between what is known and the timeline, and owns it.
    void setMiddle(QWidget* widget);
    /// Puts `widget` below all that is scrolled, and owns it.
    void setFooter(QWidget* widget);
    /// A quiet line below the state of the lead; without a text there is none.
    void setHint(const QString& hint, const QString& basis);
    /// What to do to see a lead here; by default, to choose one in the table.
    void setInvitation(const QString& invitation) { m_invitation = invitation; }

Q_SIGNALS:
    void editRequested();
    /// A new deal, or one that the lead has.
    void dealRequested();
    /// Likewise.
    void visitRequested();
    /// What the customer says about being contacted is to be entered.
    void wishesRequested();

private:
    void showDetail(const LeadDetail& detail);

    const std::unique_ptr<Ui::LeadDetailPanel> m_ui;
    QString m_invitation {};
    LeadId m_shown {};
};

} // namespace lotboard
