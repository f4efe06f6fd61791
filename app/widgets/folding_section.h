#pragma once
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace huimin {

/// A heading that opens and closes what stands below it; beside the heading there may be a control.
class FoldingSection : public QWidget {
    Q_OBJECT
public:
    explicit FoldingSection(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Both become this section's own.
    void setBody(QWidget* body);
    void setBeside(QWidget* control);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

private:
    bool m_open = false;
    QToolButton* m_heading;
    QHBoxLayout* m_line;
    QWidget* m_body = nullptr;
};

}  // namespace huimin
