#pragma once
#include <QPlainTextEdit>

namespace huimin {

/// A field for a text of any length: as high as the lines that it takes in the width there is. Enter goes on to the next field as Tab does.
class WrappingField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WrappingField(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Is not told as typed.
    void setText(const QString& text);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void textEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextChanged();
    void fit();

    int m_height = 0;  ///< of its lines, with the frame
    bool m_isSetting = false;
};

}  // namespace huimin
