using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Pages and their parts live in the host, in Ui and in modules.</summary>
internal static class UserInterface
{
    private static readonly string[] Bases =
    [
        "Microsoft.AspNetCore.Mvc.RazorPages.PageModel",
        "Microsoft.AspNetCore.Mvc.RazorPages.Page",
        "Microsoft.AspNetCore.Mvc.Razor.RazorPage`1",
        "Microsoft.AspNetCore.Mvc.ControllerBase",
        "Microsoft.AspNetCore.Mvc.Controller",
        "Microsoft.AspNetCore.Mvc.ViewComponent",
        "Microsoft.AspNetCore.Razor.TagHelpers.TagHelper",
    ];

    public static IEnumerable<string> Violations(IEnumerable<TypeDefinition> types) =>
        types.Where(type => Bases.Contains(type.BaseType?.GetElementType().FullName))
            .Select(type => $"{type.FullName} is user interface");
}
