#include "widgets/leads/leadbulkmenu.h"

#include "widgets/common/datatableview.h"
#include "widgets/leads/leadbulkediting.h"
#include "widgets/leads/leadexporter.h"
#include "widgets/leads/leadselection.h"

#include <QItemSelection>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace lotboard {

LeadBulkMenu::LeadBulkMenu(const Parts& parts, const Session& session, QToolButton& button)
    : QObject(&button)
    , m_parts(parts)
    , m_button(button)
{
    m_button.setMenu(new QMenu(&m_button));
    fill(session);
    connect(m_parts.table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LeadBulkMenu::showSelected);
    showSelected();
}

void LeadBulkMenu::fill(const Session& session)
{
    QMenu* menu = m_button.menu();
    const auto add = [this, menu](const QString& name, const QString& text, auto slot) {
        QAction* action = menu->addAction(text, this, slot);
        action->setObjectName(name);
    };
    const auto leads = [this] { return m_parts.selection.selected(); };
    const auto columns = [this] { return m_parts.table.shownColumns(); };
    if (session.may(Right::EditLeads)) {
        add(QStringLiteral("assignSelectedAction"), tr("&Assign to…"),
            [this, leads] { m_parts.editing.assign(leads()); });
        add(QStringLiteral("addToPlanAction"), tr("Add to follow-up &plan…"),
            [this, leads] { m_parts.editing.addToPlan(leads()); });
        add(QStringLiteral("markInvalidAction"), tr("Mark as &invalid…"),
            [this, leads] { m_parts.editing.mark(leads(), LeadStatus::Invalid); });
        add(QStringLiteral("markDuplicateAction"), tr("Mark as &duplicate…"),
            [this, leads] { m_parts.editing.mark(leads(), LeadStatus::Duplicate); });
    }
    if (session.may(Right::ExportCustomers)) {
        menu->addSeparator();
        add(QStringLiteral("copySelectedAction"), tr("&Copy"),
            [this, leads, columns] { m_parts.exporter.copy(leads(), columns()); });
        add(QStringLiteral("saveSelectedAction"), tr("Save as C&SV…"),
            [this, leads, columns] { m_parts.exporter.save(leads(), columns()); });
    }
}

void LeadBulkMenu::showSelected()
{
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    m_button.setVisible(count > 1 && !m_button.menu()->isEmpty());
    m_button.setText(tr("%1 selected ▾").arg(QLocale().toString(count)));
}

} // namespace lotboard
