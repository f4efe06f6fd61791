#include "core/rulepack/id_check.h"

#include <map>

#include "core/rulepack/rulepack_sentences.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

using Declared = std::map<std::pair<Thing, std::string>, const ThingId*>;

Diagnostic errorAt(const ThingId& id, Bilingual message, std::string suggestion = {})
{
    return {Diagnostic::Severity::Error, id.place, std::move(message), id.line, std::move(suggestion)};
}

std::string placeText(const SourcePlace& place)
{
    return place.file + ":" + std::to_string(place.line);
}

std::vector<std::string> idsOf(Thing thing, const Declared& declared)
{
    std::vector<std::string> ids;
    for (const auto& [key, place] : declared) {
        if (key.first == thing)
            ids.push_back(key.second);
    }
    return ids;
}

}  // namespace

Diagnostics checkIds(const PackReading& reading)
{
    Diagnostics diagnostics;
    Declared declared;
    for (const ThingId& id : reading.declared()) {
        const auto [first, isNew] = declared.emplace(std::pair(id.thing, id.id), &id);
        if (!isNew)
            diagnostics.push_back(errorAt(id, fill(sentences::idTwice, {nameOf(id.thing), id.id, placeText(first->second->place)})));
    }
    for (const ThingId& id : reading.references()) {
        if (!declared.contains({id.thing, id.id}))
            diagnostics.push_back(errorAt(id, fill(sentences::noSuchThing, {nameOf(id.thing), id.id}),
                                          nearest(id.id, idsOf(id.thing, declared))));
    }
    return diagnostics;
}

}  // namespace huimin
