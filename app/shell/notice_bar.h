#pragma once
#include <QWidget>

#include <functional>
#include <vector>

#include "core/base/diagnostic.h"

class QLabel;
class QToolButton;

namespace huimin {

/// Says across the window what could not be done, or not all of it, until it is dismissed or something is done. Nothing waits for it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Whether what is told still holds.
    using Holds = std::function<bool()>;
    /// Mistakes in a file, with their places.
    void tell(const Diagnostics& diagnostics, Holds holds = {});
    void tell(std::vector<Bilingual> texts);
    /// What no longer holds goes.
    void lookAgain();
    /// From now on, what is told already included.
    void speak(Language language);

private:
    void fill();

    std::vector<Bilingual> m_texts;
    Holds m_holds;  ///< none: until something is done
    Language m_language = Language::Zh;
    QLabel* m_label;
    QToolButton* m_dismiss;
};

}  // namespace huimin
