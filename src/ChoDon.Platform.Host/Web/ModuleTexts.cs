using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>A module's words in the reader's language.</summary>
internal sealed class ModuleTexts(IStringLocalizerFactory factory)
{
    public string Of(ModuleDeclaration declaration, string key) =>
        declaration.Texts is { } texts ? factory.Create(texts)[key] : key;
}
