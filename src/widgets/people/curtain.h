#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace lotboard {

/// Takes everything out of sight that a window shows, its title as well, and covers it. What was
/// typed and where the focus was comes back when the curtain goes.
class Curtain final : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(QWidget& window);
    ~Curtain() override;

    QWidget& covered() const { return m_window; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    std::vector<QPointer<QWidget>> m_hidden {};
    QPointer<QWidget> m_focused;
    QString m_title;
    bool m_acceptedDrops;
};

} // namespace lotboard
