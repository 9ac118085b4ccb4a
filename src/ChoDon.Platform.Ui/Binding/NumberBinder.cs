using System.Globalization;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>
/// Numbers with the separators of the reader's language. The framework's own reading takes 3.8 typed on a
/// Vietnamese page for 38; here thousands must stand in threes, or the number is refused.
/// </summary>
internal sealed class NumberBinder : IModelBinder
{
    // A form says so with [DataType("Year")].
    private const string Year = "Year";

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = VietnameseText.Clean(typed.FirstValue);
        if (text.Length > 0)
            Read(bindingContext, text, typed.Culture);
        else if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            bindingContext.Result = ModelBindingResult.Success(null);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, UiText.ValueMissing);
        return Task.CompletedTask;
    }

    private static string Problem(ModelMetadata field, bool isWhole)
    {
        if (!isWhole)
            return UiText.DecimalInvalid;
        return field.DataTypeName == Year ? UiText.YearInvalid : UiText.WholeNumberInvalid;
    }

    private static void Read(ModelBindingContext context, string text, CultureInfo culture)
    {
        var type = context.ModelMetadata.UnderlyingOrModelType;
        var isWhole = type != typeof(decimal);
        // Addresses are written the same in every language.
        var format = culture.Equals(CultureInfo.InvariantCulture) ? NumberFormatInfo.InvariantInfo : Show.For(culture);
        if (!TypedNumber.TryRead(text, format, out var number) || (isWhole && number != decimal.Truncate(number)))
        {
            context.ModelState.TryAddModelError(context.ModelName, Problem(context.ModelMetadata, isWhole));
            return;
        }

        try
        {
            context.Result = ModelBindingResult.Success(Convert.ChangeType(number, type, CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            context.ModelState.TryAddModelError(context.ModelName, UiText.NumberTooLarge);
        }
    }
}
