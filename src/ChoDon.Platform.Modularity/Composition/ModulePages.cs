using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>
/// Puts every page of a module under <c>/m/{module}</c>, whatever route it asks for, and tags it with its module.
/// </summary>
internal sealed class ModulePages(ModuleCatalog catalog) : IPageRouteModelConvention, IPageApplicationModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (catalog.Sound.FirstOrDefault(module => module.Id == model.AreaName) is not { } module)
            return;
        foreach (var selector in model.Selectors)
        {
            selector.AttributeRouteModel!.Template = Under(module.Id, selector.AttributeRouteModel.Template ?? "");
            selector.EndpointMetadata.Add(new ModuleEndpoint(module.Id));
        }
    }

    public void Apply(PageApplicationModel model)
    {
        if (catalog.Sound.FirstOrDefault(module => module.Assembly == model.HandlerType.Assembly) is { } module)
            model.EndpointMetadata.Add(new ModuleEndpoint(module.Id));
    }

    private static string Under(string moduleId, string template)
    {
        var own = template.TrimStart('~', '/');
        if ((own + "/").StartsWith(moduleId + "/", StringComparison.OrdinalIgnoreCase))
            own = own[moduleId.Length..].TrimStart('/');
        return own.Length == 0 ? $"m/{moduleId}" : $"m/{moduleId}/{own}";
    }
}
