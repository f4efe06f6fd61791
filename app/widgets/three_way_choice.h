#pragma once
#include <QWidget>
#include <optional>

class QRadioButton;

namespace huimin {

/// Yes, no, or not asked; for the Tab key one stop. Y or 1 and N or 0 answer, Delete or Backspace takes the answer back, the
/// arrow keys go from one to the next.
class ThreeWayChoice : public QWidget {
    Q_OBJECT
public:
    explicit ThreeWayChoice(QWidget* parent = nullptr);

    std::optional<bool> answer() const;
    /// Without a signal.
    void setAnswer(std::optional<bool> answer);
    /// What is asked, for who cannot see it; each button says it with its own word.
    void setAccessibleQuestion(const QString& question);

Q_SIGNALS:
    /// A person answered.
    void answered(std::optional<bool> answer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QRadioButton* buttonOf(std::optional<bool> answer) const;
    void choose(std::optional<bool> answer);
    bool takesKey(int key);

    QRadioButton* m_yes;
    QRadioButton* m_no;
    QRadioButton* m_notAsked;
};

}  // namespace huimin
