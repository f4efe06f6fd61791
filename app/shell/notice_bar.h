#pragma once
#include <QWidget>

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

    /// Mistakes in a file, with their places.
    void tell(const Diagnostics& diagnostics);
    void tell(std::vector<Bilingual> texts);
    /// From now on, what is told already included.
    void speak(Language language);

private:
    void fill();

    std::vector<Bilingual> m_texts;
    Language m_language = Language::Zh;
    QLabel* m_label;
    QToolButton* m_dismiss;
};

}  // namespace huimin
