#pragma once
#include <QObject>
#include <vector>

#include "core/rulepack/name_offers.h"

namespace huimin {

class RuleSource;

/// Offers what may be written in an expression as one types it, by name or by what people call it, with its help; Ctrl and the space bar
/// ask for it anywhere.
class NameCompletion : public QObject {
    Q_OBJECT
public:
    /// A part of the text.
    explicit NameCompletion(RuleSource& source);

    void setOffers(std::vector<NameOffer> offers, Language language);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTyped(int character);
    void show();
    void take(int list, const QString& entry);
    void help(const char* entry);
    QString entryOf(const NameOffer& offer) const;
    const NameOffer* offerOf(const QString& entry) const;
    /// The bytes of the name before the cursor.
    std::size_t beginOfName() const;
    bool isInExpression() const;

    RuleSource& m_source;
    std::vector<NameOffer> m_offers;
    Language m_language = Language::Zh;
};

}  // namespace huimin
