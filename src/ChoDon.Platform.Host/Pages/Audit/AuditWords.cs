using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Audit;

/// <summary>
/// Says an action in words: the host's own by <c>Audit.Action.{action}</c>; a module's by the key <c>Audit.{rest}</c>
/// among its own words, or, for a row, by <c>Audit.{kind of row}</c>. What has no words is shown as it is written.
/// </summary>
internal sealed class AuditWords(IModuleCatalog catalog, IStringLocalizerFactory factory, IStringLocalizer<HostText> texts)
{
    public string Of(string action)
    {
        if (texts[$"Audit.Action.{action}"] is { ResourceNotFound: false } known)
            return known;
        if (action.Split('.', 2) is not [var moduleId, var rest])
            return action;
        if (WordsOf(moduleId, rest) is { } own)
            return own;
        return rest.Split('.') is [var kind, "added" or "changed" or "removed"]
            ? texts[$"Audit.Row.{rest[(kind.Length + 1)..]}", WordsOf(moduleId, kind) ?? kind]
            : action;
    }

    /// <summary>People by their names; parts of the platform, such as <c>command demo</c> or <c>job enrollment/reminder</c>, in words.</summary>
    public string OfActor(Guid? actorId, string name)
    {
        if (actorId is not null)
            return name;
        var parts = name.Split(' ', 2);
        return texts[$"Audit.Actor.{parts[0]}", parts[^1]] is { ResourceNotFound: false } known ? known : name;
    }

    private string? WordsOf(string moduleId, string key) =>
        catalog.Find(moduleId)?.Declaration?.Texts is { } resources
        && factory.Create(resources)[$"Audit.{key}"] is { ResourceNotFound: false } words
            ? words.Value
            : null;
}
