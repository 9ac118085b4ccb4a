using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>Stamps in hidden fields.</summary>
public static class FormStamps
{
    /// <summary>
    /// The stamp for a form that comes back after a conflict: sent once more, it replaces what its reader has now seen.
    /// The stamp that was sent is forgotten, because the hidden field would show it again.
    /// </summary>
    public static Guid Renew(this ModelStateDictionary state, Guid stamp, string field = "Input.Stamp")
    {
        state.Remove(field);
        return stamp;
    }
}
