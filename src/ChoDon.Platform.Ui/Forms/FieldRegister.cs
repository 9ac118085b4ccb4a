using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>The fields of the page in their order, so that the error summary can link to them by their labels.</summary>
internal sealed class FieldRegister
{
    private readonly List<Field> _fields = [];

    public IReadOnlyList<Field> Fields => _fields;

    public static FieldRegister Of(ViewContext context)
    {
        var items = context.HttpContext.Items;
        if (items[typeof(FieldRegister)] is FieldRegister existing)
            return existing;
        var register = new FieldRegister();
        items[typeof(FieldRegister)] = register;
        return register;
    }

    public void Add(string key, string elementId, string label) => _fields.Add(new Field(key, elementId, label));

    internal sealed record Field(string Key, string ElementId, string Label);
}
