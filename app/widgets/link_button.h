#pragma once
#include <QAbstractButton>

namespace huimin {

/// A question or another text that leads somewhere: it wraps, says below what it is good for, and is pressed with a click, Enter or Space.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget* parent = nullptr);

    /// A line below the text, fainter.
    void setReason(const QString& reason);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_reason;
};

}  // namespace huimin
