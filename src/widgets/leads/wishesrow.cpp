#include "widgets/leads/wishesrow.h"

#include "models/leads/contactwords.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tonecolours.h"

#include <QPushButton>

namespace lotboard {
namespace {

constexpr std::size_t mostChannels = 5;

} // namespace

WishesRow::WishesRow(QWidget* parent) : QWidget(parent)
{
    for (std::size_t i = 0; i < mostChannels; ++i) {
        auto* badge = new PlainLabel(this);
        badge->setObjectName(QStringLiteral("wishBadge%1").arg(i));
        badge->setProperty("role", QStringLiteral("badge"));
        badge->hide();
        m_badges.push_back(badge);
    }
    m_unasked = new PlainLabel(this);
    m_unasked->setObjectName(QStringLiteral("unaskedLabel"));
    m_unasked->setTone(toneName(Tone::Strong));
    m_edit = new QPushButton(tr("Contact wishes…"), this);
    m_edit->setObjectName(QStringLiteral("wishesButton"));
    m_edit->setProperty("role", QStringLiteral("link"));
    m_edit->setToolTip(tr("What the customer says about being contacted"));
    m_edit->setAutoDefault(false);
    connect(m_edit, &QPushButton::clicked, this, &WishesRow::editRequested);
    new FlowLayout(this, 6, 4); // Takes in what there is by now.
}

void WishesRow::setCanEdit(bool canEdit)
{
    m_edit->setVisible(canEdit);
}

void WishesRow::setWords(const std::vector<ContactWord>& words, const QString& unasked)
{
    for (std::size_t i = 0; i < m_badges.size(); ++i) {
        PlainLabel* badge = m_badges[i];
        badge->setVisible(i < words.size());
        if (i >= words.size())
            continue;
        badge->setText(words[i].text);
        badge->setTone(toneName(words[i].tone));
        badge->setToolTip(plainToolTip(words[i].detail));
        badge->setAccessibleDescription(words[i].detail);
    }
    m_unasked->setText(unasked);
    m_unasked->setVisible(!unasked.isEmpty());
    updateGeometry();
}

} // namespace lotboard
