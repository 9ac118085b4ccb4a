using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Texts;

/// <summary>A module's own words first, then those that all share.</summary>
internal sealed class SharedTextLocalizer(IStringLocalizer own, IStringLocalizer shared) : IStringLocalizer
{
    public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : Shared(name);

    public LocalizedString this[string name, params object[] arguments] =>
        own[name, arguments] is { ResourceNotFound: false } found ? found : Shared(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => own.GetAllStrings(includeParentCultures);

    private LocalizedString Shared(string name, params object[] arguments) => arguments.Length == 0 ? shared[name] : shared[name, arguments];
}
