#pragma once

#include "domain/session.h"

#include <QObject>

class QToolButton;

namespace lotboard {

class DataTableView;
class LeadBulkEditing;
class LeadExporter;
class LeadSelection;

/// The button with what is done to all selected leads at once: there while several are selected,
/// with what the session may do.
class LeadBulkMenu final : public QObject
{
    Q_OBJECT

public:
    /// What it chooses from and what it sets going. All must outlive the menu.
    struct Parts
    {
        DataTableView& table;
        LeadSelection& selection;
        LeadBulkEditing& editing;
        LeadExporter& exporter;
    };

    /// The button owns the menu.
    LeadBulkMenu(const Parts& parts, const Session& session, QToolButton& button);

private:
    void fill(const Session& session);
    void showSelected();

    Parts m_parts;
    QToolButton& m_button;
};

} // namespace lotboard
