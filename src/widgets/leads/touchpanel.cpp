#include "widgets/leads/touchpanel.h"
#include "leads/ui_touchpanel.h"

#include "base/clock.h"
#include "models/common/channeltext.h"
#include "widgets/common/flowlayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>

namespace lotboard {
namespace {

constexpr int noteLines = 2;

/// Once it has its place: what was just shown has none yet.
void scrollTo(QWidget& field)
{
    QTimer::singleShot(0, &field, [&field] {
        for (QWidget* around = field.parentWidget(); around; around = around->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(around);
            if (!area)
                continue;
            // All of it: ensureWidgetVisible() is content with the cursor of a field.
            const QPoint middle = field.mapTo(area->widget(), field.rect().center());
            area->ensureVisible(middle.x(), middle.y(), 0, field.height() / 2 + 1);
        }
    });
}

void goTo(QWidget& field)
{
    field.setFocus(Qt::OtherFocusReason);
    scrollTo(field);
}

} // namespace

TouchPanel::TouchPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::TouchPanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("touchPanel"));
    addButtons();
    orderTabs();
    m_ui->noteEdit->setFixedHeight(fontMetrics().lineSpacing() * noteLines + 12);
    m_ui->reasonCombo->addItems(TouchForm::reasons());
    m_ui->reasonCombo->lineEdit()->setPlaceholderText(tr("Why it is lost: choose or type"));
    m_ui->saveButton->setKey(tr("Ctrl+Enter"));
    m_ui->saveBar->installEventFilter(this);
    m_ui->timeChooser->hide();
    m_ui->reasonCombo->hide();
    m_ui->hintLabel->hide();
}

TouchPanel::~TouchPanel() = default;

KeyButton* TouchPanel::addButton(
    QWidget* row, const QString& name, const QString& text, const QString& key)
{
    auto* button = new KeyButton(row);
    button->setObjectName(name);
    button->setText(text);
    button->setKey(key);
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("choice"));
    return button;
}

void TouchPanel::addButtons()
{
    int number = 0;
    for (const Channel channel : TouchForm::channels()) {
        ++number;
        m_channels.emplace_back(
            addButton(m_ui->channelRow, QStringLiteral("channelButton%1").arg(number),
                channelText(channel), QString::number(number)),
            channel);
    }
    const std::tuple<TouchResult, QString, QString> results[] {
        {TouchResult::Reached, QStringLiteral("reachedButton"), QStringLiteral("Y")},
        {TouchResult::NotReached, QStringLiteral("attemptButton"), QStringLiteral("N")},
        {TouchResult::CustomerCame, QStringLiteral("cameButton"), QStringLiteral("I")},
    };
    for (const auto& [result, name, key] : results)
        m_results.emplace_back(
            addButton(m_ui->resultRow, name, TouchForm::resultText(result), key), result);
    using enum TouchForm::Agreement;
    const std::tuple<TouchForm::Agreement, QString, QString, QString> agreements[] {
        {Appointment, QStringLiteral("appointmentButton"), tr("Set appointment"),
            QStringLiteral("A")},
        {CallBack, QStringLiteral("callBackButton"), tr("Call back"), QStringLiteral("B")},
        {Lost, QStringLiteral("lostButton"), tr("Lost…"), QStringLiteral("X")},
    };
    for (const auto& [agreement, name, text, key] : agreements)
        m_agreements.emplace_back(addButton(m_ui->agreementRow, name, text, key), agreement);
    m_confirm = addButton(m_ui->agreementRow, QStringLiteral("confirmButton"), tr("They confirm"),
        QStringLiteral("C"));
    for (QWidget* row : {m_ui->channelRow, m_ui->resultRow, m_ui->agreementRow})
        new FlowLayout(row, 6, 6);
}

/// As it stands on the screen: the rows of buttons were made last.
void TouchPanel::orderTabs()
{
    std::vector<QWidget*> fields;
    for (const auto& [button, channel] : m_channels)
        fields.push_back(button);
    for (const auto& [button, result] : m_results)
        fields.push_back(button);
    fields.push_back(m_ui->askedForEdit);
    fields.push_back(m_ui->noteEdit);
    for (const auto& [button, agreement] : m_agreements)
        fields.push_back(button);
    fields.push_back(m_confirm);
    for (QWidget* field : m_ui->timeChooser->findChildren<QWidget*>())
        fields.push_back(field);
    fields.push_back(m_ui->reasonCombo);
    fields.push_back(m_ui->saveButton);
    for (std::size_t i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void TouchPanel::setForm(TouchForm* form, const Clock* clock)
{
    m_form = form;
    m_clock = clock;
    for (const auto& [button, channel] : m_channels)
        connect(button, &QPushButton::clicked, form,
            [form, channel = channel] { form->setChannel(channel); });
    for (const auto& [button, result] : m_results)
        connect(button, &QPushButton::clicked, form,
            [form, result = result] { form->setResult(result); });
    for (const auto& [button, agreement] : m_agreements)
        connect(button, &QPushButton::clicked, form, [this, form, agreement = agreement] {
            form->toggleAgreement(agreement);
            focusAgreement();
        });
    connect(m_confirm, &QPushButton::clicked, form, &TouchForm::toggleConfirmed);
    connectFields();
    connect(form, &TouchForm::changed, this, &TouchPanel::showForm);
    showForm();
}

void TouchPanel::connectFields()
{
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, m_form,
        [this] { m_form->setNote(m_ui->noteEdit->toPlainText()); });
    connect(m_ui->askedForEdit, &QLineEdit::textChanged, m_form, &TouchForm::setAskedFor);
    connect(m_ui->askedForEdit, &QLineEdit::returnPressed, this, &TouchPanel::agreed);
    connect(m_ui->reasonCombo, &QComboBox::editTextChanged, m_form, &TouchForm::setReason);
    connect(m_ui->reasonCombo->lineEdit(), &QLineEdit::returnPressed, this, &TouchPanel::agreed);
    connect(m_ui->timeChooser, &TimeChooser::timeChanged, m_form,
        [this] { m_form->setTime(m_ui->timeChooser->time()); });
    connect(m_ui->timeChooser, &TimeChooser::chosen, this, &TouchPanel::agreed);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TouchPanel::saveRequested);
}

QWidget* TouchPanel::saveBar()
{
    return m_ui->saveBar;
}

void TouchPanel::setHint(const QString& hint)
{
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
}

bool TouchPanel::takeKey(int key)
{
    if (!m_form->takeKey(key))
        return false;
    if (key == Qt::Key_A || key == Qt::Key_B || key == Qt::Key_X)
        focusAgreement();
    return true;
}

void TouchPanel::focusNote()
{
    goTo(*m_ui->noteEdit);
}

void TouchPanel::focusFirst()
{
    goTo(*m_channels.front().first);
}

void TouchPanel::focusAgreement()
{
    using enum TouchForm::Agreement;
    const auto agreement = m_form->agreement();
    if (agreement == Appointment || agreement == CallBack) {
        m_ui->timeChooser->focusFirst();
        scrollTo(*m_ui->timeChooser);
    } else if (agreement == Lost) {
        goTo(*m_ui->reasonCombo);
    }
}

void TouchPanel::focusMissing()
{
    if (m_form->needsAskedFor())
        goTo(*m_ui->askedForEdit);
    else
        focusAgreement();
}

void TouchPanel::keyPressEvent(QKeyEvent* event)
{
    // From a button: in a field letters are letters.
    if (event->modifiers() == Qt::NoModifier && takeKey(event->key()))
        return;
    QWidget::keyPressEvent(event);
}

/// The keys of the panel are those of its Save as well, wherever that is.
bool TouchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TouchPanel::offerTimes()
{
    const auto agreement = m_form->agreement();
    if (agreement == m_offered)
        return;
    m_offered = agreement;
    m_ui->timeChooser->offer(
        TouchForm::quickTimes(agreement, m_clock->now(), m_calendar), m_calendar);
}

void TouchPanel::showRefusal()
{
    for (const auto& [button, channel] : m_channels) {
        const bool isRefused = m_form->isRefused(channel);
        const QString name = channelText(channel);
        button->setText(isRefused ? tr("%1: refused", "channel").arg(name) : name);
        setStyleProperty(button, "refused", isRefused);
    }
    const QString refusal = m_form->refusal();
    m_ui->refusalBox->setVisible(!refusal.isEmpty());
    m_ui->refusalLabel->setText(refusal);
    if (m_ui->askedForEdit->text() != m_form->askedFor()) {
        const QSignalBlocker quiet(m_ui->askedForEdit);
        m_ui->askedForEdit->setText(m_form->askedFor());
    }
}

void TouchPanel::showForm()
{
    using enum TouchForm::Agreement;
    const TouchForm& form = *m_form;
    for (const auto& [button, channel] : m_channels)
        button->setChecked(channel == form.channel());
    for (const auto& [button, result] : m_results) {
        button->setChecked(result == form.result());
        button->setEnabled(result != TouchResult::NotReached || form.canBeAttempt());
    }
    for (const auto& [button, agreement] : m_agreements) {
        button->setChecked(agreement == form.agreement());
        if (agreement == Appointment)
            button->setText(form.hasAppointment() ? tr("Move appointment") : tr("Set appointment"));
    }
    m_confirm->setVisible(form.hasAppointment());
    m_confirm->setChecked(form.isConfirmed());
    m_ui->explanationLabel->setText(form.explanation());
    showRefusal();

    const bool hasTime = form.agreement() == Appointment || form.agreement() == CallBack;
    offerTimes();
    m_ui->timeChooser->setVisible(hasTime);
    if (m_ui->timeChooser->time() != form.time())
        m_ui->timeChooser->setTime(form.time());
    m_ui->reasonCombo->setVisible(form.agreement() == Lost);
    if (m_ui->reasonCombo->currentText() != form.reason()) {
        const QSignalBlocker quiet(m_ui->reasonCombo);
        m_ui->reasonCombo->setCurrentIndex(-1);
        m_ui->reasonCombo->setEditText(form.reason());
    }
    if (m_ui->noteEdit->toPlainText() != form.note()) {
        const QSignalBlocker quiet(m_ui->noteEdit);
        m_ui->noteEdit->setPlainText(form.note());
    }
    m_ui->saveButton->setToolTip(form.missing()); // Pressed nevertheless, it goes there.
}

} // namespace lotboard
