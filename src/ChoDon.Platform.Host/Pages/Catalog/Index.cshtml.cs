using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Pages.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Catalog;

/// <summary>Every module that was found: how its start ended, and what it declares.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class IndexModel(IModuleCatalog catalog, ModuleEffect effect) : PageModel
{
    public ModuleEffect Effect { get; } = effect;

    public IReadOnlyList<ModuleEntry> Modules { get; } =
        [.. catalog.All.OrderBy(module => module.State == ModuleState.Ready).ThenBy(module => module.Id, StringComparer.Ordinal)];

    public static string? TablePrefixOf(ModuleDeclaration declaration) =>
        declaration.Data is { } data ? ModuleDataAttribute.Of(data).TablePrefix : null;
}
